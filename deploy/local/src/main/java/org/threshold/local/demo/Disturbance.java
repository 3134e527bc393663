package org.threshold.local.demo;

import java.time.Duration;

/** What is done to the stack in the middle of each step while the story goes on. */
interface Disturbance {

    /** How much longer than the story says things may take because of it. */
    Duration further();

    /** In the middle of a step. */
    void begin();

    /** After the step: says what became of it. */
    void end(Report report);

    /** Nothing is done. */
    static Disturbance none() {
        return new Disturbance() {
            @Override
            public Duration further() {
                return Duration.ZERO;
            }

            @Override
            public void begin() {}

            @Override
            public void end(Report report) {}
        };
    }
}
