package org.threshold.local.up;

import java.util.List;
import java.util.Map;
import org.threshold.local.server.JavaCommand;
import org.threshold.local.server.Launch;
import org.threshold.local.server.Program;
import org.threshold.local.server.Web;

/** The agency simulator. */
final class SimulatorProgram extends Program {

    private static final String MAIN_CLASS = "org.threshold.local.simulator.Simulator";

    private final Settings settings;

    SimulatorProgram(Settings settings) {
        super(
                new Launch(
                        "agency-simulator",
                        command(settings).words(),
                        environment(settings),
                        settings.data().resolve("logs")));
        this.settings = settings;
    }

    @Override
    public boolean answers() {
        return Web.answersOk(settings.http(Port.SIMULATOR) + "/api/health");
    }

    private static JavaCommand command(Settings settings) {
        return new JavaCommand(
                settings.memory(Memory.SIMULATOR),
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                List.of("-cp", System.getProperty("java.class.path"), MAIN_CLASS));
    }

    private static Map<String, String> environment(Settings settings) {
        return Map.of(
                "SERVER_PORT", Integer.toString(settings.port(Port.SIMULATOR)),
                "THRESHOLD_SMTP_PORT", Integer.toString(settings.port(Port.SMTP)),
                "THRESHOLD_CREDENTIALS", settings.credentials().toString(),
                "THRESHOLD_NOTIFICATION_URL", settings.http(Port.NOTIFICATION),
                "THRESHOLD_SIMULATOR_DATA", settings.data().resolve("simulator").toString());
    }
}
