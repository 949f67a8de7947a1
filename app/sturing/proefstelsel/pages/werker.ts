// The simulation itself, away from the page so that it stays usable; ending the worker is how one stops.
import '@draad/proef/werker'
