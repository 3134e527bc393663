package org.threshold.local.server;

/**
 * The ports of a local Kafka.
 *
 * @param broker what clients connect to; 0 for a free one
 * @param controller the broker's own; 0 for a free one
 */
public record KafkaPorts(int broker, int controller) {

    public KafkaPorts {
        broker = Ports.orFree(broker);
        controller = Ports.orFree(controller);
    }

    /** Free ports. */
    public static KafkaPorts free() {
        return new KafkaPorts(0, 0);
    }
}
