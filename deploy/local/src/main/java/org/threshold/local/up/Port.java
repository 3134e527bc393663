package org.threshold.local.up;

/** The ports that a local stack listens on, all of the loopback address. */
public enum Port {
    WORKFLOW(8080, "workflow-service"),
    NOTIFICATION(8081, "notification-service"),
    SIMULATOR(8090, "the agency simulator"),
    SMTP(8025, "the agency simulator's mail sink"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(9092, "Kafka"),
    KAFKA_CONTROLLER(9093, "Kafka's controller"),
    ZEEBE(26500, "Zeebe"),
    ZEEBE_COMMAND(26501, "Zeebe's commands"),
    ZEEBE_INTERNAL(26502, "Zeebe's cluster"),
    ZEEBE_REST(26503, "Zeebe's HTTP interface"),
    ZEEBE_ACTUATOR(9600, "Zeebe's health");

    private final int usual;
    private final String user;

    Port(int usual, String user) {
        this.usual = usual;
        this.user = user;
    }

    int usual() {
        return usual;
    }

    /** What listens on it, in words. */
    String user() {
        return user;
    }

    /** The setting that chooses another, for example {@code THRESHOLD_KAFKA_PORT}. */
    String setting() {
        return "THRESHOLD_" + name() + "_PORT";
    }
}
