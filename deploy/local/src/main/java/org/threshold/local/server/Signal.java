package org.threshold.local.server;

/** The signals that parts of the local stack are sent. */
enum Signal {
    TERM,
    INT,
    STOP,
    CONT
}
