package org.threshold.workflow.people.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;

/** The labelled list of people as recorded and as somebody else described them; all invented. */
public final class LabelledMatches {

    /** One line of the list. */
    public record Pair(Person recorded, Sought stated, boolean same, String wrong) {}

    private LabelledMatches() {}

    /** Every line, with ids that are the same in every run. */
    public static List<Pair> all() {
        var list = LabelledMatches.class.getResourceAsStream("/people/noisy-matches.csv");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(LabelledMatches::pair).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pair pair(String line) {
        String[] cells = line.split(";", -1);
        var id = new PersonId(UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8)));
        var facts =
                StatedPerson.unknown(PersonKind.CHILD)
                        .named(new Names(cells[0], List.of(cells[1])))
                        .born(birth(cells[2]));
        var names = cells[3].equals("?") ? List.<String>of() : List.of(cells[3]);
        return new Pair(
                Person.registered(id, facts),
                new Sought(names, birth(cells[4]), new NhsIdentity.LeftOut()),
                cells[5].equals("yes"),
                cells[6]);
    }

    private static Born birth(String text) {
        if (text.equals("?")) {
            return new Born.Unknown();
        }
        if (text.contains("..")) {
            var years = text.split("\\.\\.", -1);
            return new Born.Estimated(
                    LocalDate.parse(years[0] + "-01-01"), LocalDate.parse(years[1] + "-12-31"));
        }
        return new Born.Known(LocalDate.parse(text));
    }
}
