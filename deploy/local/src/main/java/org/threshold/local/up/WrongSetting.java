package org.threshold.local.up;

/** A setting, or the command line, asks for something that cannot be. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String message) {
        super(message);
    }
}
