package org.threshold.local.up;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.threshold.local.server.Database;
import org.threshold.local.server.KafkaPorts;
import org.threshold.local.server.KafkaServer;
import org.threshold.local.server.PostgresServer;
import org.threshold.local.server.Program;
import org.threshold.local.server.ZeebeClock;
import org.threshold.local.server.ZeebePorts;
import org.threshold.local.server.ZeebeServer;

/** Every part of a local stack, with what it is told about the others. */
final class Parts {

    private final Settings settings;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ZeebeServer zeebe;

    Parts(Settings settings) {
        this.settings = settings;
        this.postgres = new PostgresServer(settings.data(), settings.port(Port.POSTGRES));
        this.kafka =
                new KafkaServer(
                        settings.data(),
                        new KafkaPorts(
                                settings.port(Port.KAFKA), settings.port(Port.KAFKA_CONTROLLER)),
                        settings.memory(Memory.KAFKA));
        this.zeebe =
                new ZeebeServer(
                        settings.data(),
                        zeebePorts(settings),
                        settings.memory(Memory.ZEEBE),
                        ZeebeClock.CONTROLLED);
    }

    /** What the services stand on. */
    List<Program> servers() {
        return List.of(postgres, kafka, zeebe);
    }

    /** The services and the simulator. */
    List<Program> services() {
        return List.of(workflow(), notification(), new SimulatorProgram(settings));
    }

    List<Program> all() {
        return Stream.of(servers(), services()).flatMap(List::stream).toList();
    }

    private Program workflow() {
        return service(
                Port.WORKFLOW,
                Memory.WORKFLOW,
                Map.of(
                        "THRESHOLD_ENGINE_GRPC", zeebe.grpc(),
                        "THRESHOLD_ENGINE_ACTUATOR", zeebe.actuator(),
                        "THRESHOLD_NOTIFICATION_URL", settings.http(Port.NOTIFICATION)));
    }

    private Program notification() {
        return service(
                Port.NOTIFICATION,
                Memory.NOTIFICATION,
                Map.of(
                        "THRESHOLD_PUBLIC_URL", settings.http(Port.NOTIFICATION),
                        "THRESHOLD_WORKFLOW_URL", settings.http(Port.WORKFLOW),
                        "THRESHOLD_SMTP_HOST", "127.0.0.1",
                        "THRESHOLD_SMTP_PORT", Integer.toString(settings.port(Port.SMTP))));
    }

    private Program service(Port port, Memory memory, Map<String, String> own) {
        var database = postgres.database(port.name().toLowerCase(Locale.ROOT));
        Map<String, String> environment = new HashMap<>(common(port, database));
        environment.putAll(own);
        return new ServiceProgram(settings, port, memory, environment);
    }

    private Map<String, String> common(Port port, Database database) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "local",
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(settings.port(port)),
                "THRESHOLD_DB_URL", database.url(),
                "THRESHOLD_DB_USER", database.user(),
                "THRESHOLD_DB_PASSWORD", database.password(),
                "THRESHOLD_KAFKA", kafka.bootstrap(),
                "THRESHOLD_CREDENTIALS", settings.credentials().toString());
    }

    private static ZeebePorts zeebePorts(Settings settings) {
        return new ZeebePorts(
                settings.port(Port.ZEEBE),
                settings.port(Port.ZEEBE_ACTUATOR),
                settings.port(Port.ZEEBE_COMMAND),
                settings.port(Port.ZEEBE_INTERNAL),
                settings.port(Port.ZEEBE_REST));
    }
}
