"""What an extension is checked with: the checks that the package's own tests run."""
