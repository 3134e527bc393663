package org.threshold.workflow.platform.web.components;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Options that our components do not offer.
 *
 * @param component its name; {@code *} for every one
 * @param use what an example must not use to be compared
 * @param reason why there is no such option
 */
record NotOffered(String component, Pattern use, String reason) {

    static final List<NotOffered> ALL = read();

    private static List<NotOffered> read() {
        String file = Fixture.FOLDER + "not-offered.tsv";
        try (InputStream lines = NotOffered.class.getResourceAsStream(file)) {
            var text =
                    new String(
                            Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(it -> !it.startsWith("#")).map(NotOffered::line).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static NotOffered line(String line) {
        String[] parts = line.split("\t", 3);
        return new NotOffered(parts[0], Pattern.compile(parts[1], Pattern.DOTALL), parts[2]);
    }

    boolean leavesOut(Fixture fixture) {
        return (component.equals("*") || component.equals(fixture.component()))
                && fixture.uses().stream().anyMatch(it -> use.matcher(it).matches());
    }

    @Override
    public String toString() {
        return component + " " + use + ": " + reason;
    }
}
