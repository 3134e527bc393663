package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Person;

/** A person to and from columns. */
final class PersonColumns {

    /** What is read of a person; the tables are called {@code p} and {@code n}. */
    static final String ALL =
            """
            p.id, p.version, p.kind, p.primary_name, p.aliases, p.earlier_names, p.born_known, \
            p.born_earliest, p.born_latest, p.sex, p.practice, p.practice_code, n.nhs_number""";

    private PersonColumns() {}

    static Map<String, @Nullable Object> params(Person person) {
        var facts = person.facts();
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", person.id().value());
        params.put("version", person.version());
        params.put("kind", Codes.of(facts.kind()));
        params.put("primary_name", facts.names().primary());
        params.put("aliases", facts.names().aliases().toArray(String[]::new));
        params.put("earlier_names", person.earlierNames().toArray(String[]::new));
        params.put("sex", Codes.of(facts.sex()));
        born(facts.born(), params);
        health(facts.health(), params);
        return params;
    }

    static Person read(ResultSet row, int number) throws SQLException {
        var names = new Names(row.getString("primary_name"), texts(row, "aliases"));
        var facts =
                new StatedPerson(
                        Codes.read(PersonKind.class, row.getString("kind")),
                        names,
                        born(row),
                        Codes.read(Sex.class, row.getString("sex")),
                        new HealthDetails(number(row), practice(row)));
        return new Person(
                Rows.person(row, "id"), facts, texts(row, "earlier_names"), row.getInt("version"));
    }

    private static void born(Born born, Map<String, @Nullable Object> params) {
        switch (born) {
            case Born.Known(var day) -> born(params, "known", day, day);
            case Born.Estimated(var from, var to) -> born(params, "estimated", from, to);
            case Born.Unknown() -> born(params, "unknown", null, null);
        }
    }

    private static void born(
            Map<String, @Nullable Object> params,
            String known,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        params.put("born_known", known);
        params.put("born_earliest", earliest);
        params.put("born_latest", latest);
    }

    private static void health(HealthDetails health, Map<String, @Nullable Object> params) {
        var numbers = health.nhs().numbers();
        params.put("nhs_number", numbers.isEmpty() ? null : numbers.getFirst().digits());
        params.put("practice_code", null);
        switch (health.practice()) {
            case GpPractice.RegisteredAt(var code) -> {
                params.put("practice", "registered");
                params.put("practice_code", code);
            }
            case GpPractice.NotRegistered() -> params.put("practice", "not-registered");
            case GpPractice.NotRecorded() -> params.put("practice", "not-recorded");
        }
    }

    private static Born born(ResultSet row) throws SQLException {
        String known = row.getString("born_known");
        if (known.equals("unknown")) {
            return new Born.Unknown();
        }
        var earliest = row.getObject("born_earliest", LocalDate.class);
        return known.equals("known")
                ? new Born.Known(earliest)
                : new Born.Estimated(earliest, row.getObject("born_latest", LocalDate.class));
    }

    private static NhsIdentity number(ResultSet row) throws SQLException {
        String digits = row.getString("nhs_number");
        return digits == null
                ? new NhsIdentity.LeftOut()
                : new NhsIdentity.Recorded(new NhsNumber(digits));
    }

    private static GpPractice practice(ResultSet row) throws SQLException {
        return switch (row.getString("practice")) {
            case "registered" -> new GpPractice.RegisteredAt(row.getString("practice_code"));
            case "not-registered" -> new GpPractice.NotRegistered();
            default -> new GpPractice.NotRecorded();
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
