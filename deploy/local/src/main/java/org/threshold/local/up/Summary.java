package org.threshold.local.up;

import java.util.List;
import java.util.stream.Collectors;
import org.threshold.local.credentials.Account;
import org.threshold.local.credentials.Credentials;

/** The table at the end of a start: what runs where, and who may sign in. */
final class Summary {

    private final Settings settings;
    private final Credentials credentials;

    Summary(Settings settings, Credentials credentials) {
        this.settings = settings;
        this.credentials = credentials;
    }

    String text() {
        return """

        What runs                  where                              what it is
        %s
        Who may sign in            password                           as
        %s
        The keys of the agencies' systems are in %s.
        Data and logs are in %s. Ctrl-C, or deploy/down, ends everything; deploy/restart PART starts one part again.

        """
                .formatted(parts(), people(), settings.credentials(), settings.data());
    }

    private String parts() {
        return List.of(
                        row(
                                "workflow-service",
                                settings.http(Port.WORKFLOW),
                                "work list, referrals, API: start here"),
                        row(
                                "notification-service",
                                settings.http(Port.NOTIFICATION),
                                "tells agencies; their one-time links"),
                        row(
                                "agency-simulator",
                                settings.http(Port.SIMULATOR),
                                "what the police and health systems received"),
                        row("  its mail sink", local(Port.SMTP), "SMTP"),
                        row("postgres", local(Port.POSTGRES), "databases workflow, notification"),
                        row("kafka", local(Port.KAFKA), "four topics and dead letters"),
                        row("zeebe", local(Port.ZEEBE), "gRPC; health at " + health()))
                .stream()
                .collect(Collectors.joining());
    }

    private String health() {
        return settings.http(Port.ZEEBE_ACTUATOR) + "/actuator";
    }

    private String people() {
        return credentials.accounts().stream().map(Summary::person).collect(Collectors.joining());
    }

    private static String person(Account account) {
        return row(
                account.username(),
                account.password(),
                "%s, %s".formatted(account.name(), String.join(", ", account.roles())));
    }

    private String local(Port port) {
        return "127.0.0.1:" + settings.port(port);
    }

    private static String row(String first, String second, String third) {
        return "%-26s %-34s %s%n".formatted(first, second, third);
    }
}
