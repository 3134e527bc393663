package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An alert on a figure that nobody reports never fires: each is one of this service. */
class AlertRulesTest {

    private static final Path RULES = Path.of("../docs/alerts/notification-service.rules.yaml");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^ +expr: (threshold_[a-z_]+)");
    private static final Pattern REPORTED = Pattern.compile("\"(threshold(\\.[a-z]+)+)\"");

    @Test
    void every_figure_that_an_alert_looks_at_is_reported() throws IOException {
        Set<String> reported = reported();

        var lookedAt = EXPRESSION.matcher(Files.readString(RULES)).results().map(it -> it.group(1));

        assertThat(lookedAt).hasSizeGreaterThan(5).allMatch(reported::contains);
    }

    @Test
    void every_alert_says_how_urgent_it_is_what_is_wrong_and_what_to_do() throws IOException {
        String rules = Files.readString(RULES);

        int alerts = count(rules, "- alert: ");

        assertThat(count(rules, "labels: {severity: ")).isEqualTo(alerts);
        assertThat(count(rules, "summary: \"")).isEqualTo(alerts);
        assertThat(count(rules, "remedy: \"")).isEqualTo(alerts);
    }

    private static int count(String rules, String what) {
        return rules.split(Pattern.quote(what), -1).length - 1;
    }

    /** As Prometheus names them. */
    private static Set<String> reported() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> REPORTED.matcher(read(each)).results())
                    .map(found -> found.group(1).replace('.', '_'))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
