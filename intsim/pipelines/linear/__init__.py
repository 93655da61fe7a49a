"""One file per format of linear layers: ``Y = X W^T``, with what makes its tokens as a timed step."""
