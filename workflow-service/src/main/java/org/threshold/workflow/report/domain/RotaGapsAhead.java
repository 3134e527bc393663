package org.threshold.workflow.report.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.onduty.RotaGaps.Ahead;
import org.threshold.workflow.onduty.RotaGaps.OfRole;

/** When nobody will be on duty in the next 14 days, and which roles have no rota (L-3.1.15). */
public final class RotaGapsAhead {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("agency", "Agency"),
                    new Column("role", "Duty role"),
                    new Column("from", "From"),
                    new Column("to", "Until"));

    private RotaGapsAhead() {}

    /** The report on what the directory said last; empty where it never answered. */
    public static Report of(Optional<Ahead> ahead, Asked asked) {
        List<OfRole> roles = ahead.map(Ahead::roles).orElse(List.of());
        return new Report(
                ReportKind.ROTA_GAPS,
                asked,
                new Report.Summary(figures(roles), List.of(), notes(ahead)),
                new Report.Table(
                        COLUMNS, roles.stream().flatMap(role -> rows(role).stream()).toList()));
    }

    private static List<Figure> figures(List<OfRole> roles) {
        long gaps = roles.stream().mapToLong(role -> role.gaps().size()).sum();
        long with = roles.stream().filter(role -> !role.gaps().isEmpty()).count();
        return List.of(
                Figure.of("Gaps", gaps),
                new Figure("Roles with a gap", new Share(with, roles.size()).words()),
                Figure.of(
                        "Roles without a rota",
                        roles.stream().filter(role -> !role.rota()).count()));
    }

    private static List<String> notes(Optional<Ahead> ahead) {
        return List.of(
                ahead.map(Ahead::asOf)
                        .map(at -> "As the directory said on " + DueWords.exact(at) + ".")
                        .orElse(
                                "The directory of duty roles has never answered: nothing is known"
                                        + " of any rota."),
                "A role without a rota is told at all hours, and nobody knows who answers.");
    }

    private static List<Row> rows(OfRole role) {
        return role.rota()
                ? role.gaps().stream()
                        .map(gap -> row(role, new Cell.At(gap.from()), new Cell.At(gap.to())))
                        .toList()
                : List.of(row(role, Cell.of("no rota is entered"), Cell.of("")));
    }

    private static Row row(OfRole role, Cell from, Cell to) {
        String words = role.role().isEmpty() ? "any role" : RecipientWords.role(role.role());
        return new Row(
                List.of(),
                List.of(Cell.of(RecipientWords.agency(role.agency())), Cell.of(words), from, to));
    }
}
