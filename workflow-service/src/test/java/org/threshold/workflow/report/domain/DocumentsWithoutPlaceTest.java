package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.DocumentsWithoutPlace.Entered;
import org.threshold.workflow.report.domain.DocumentsWithoutPlace.Integrity;

/** Which entries of the document register have no place (R-C&amp;F-7). */
class DocumentsWithoutPlaceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Asked ASKED = new Asked(Month.of(NOW), NOW);

    @Test
    @Requirement("R-C&F-7")
    void each_of_three_faults_alone_takes_an_entry_its_place() {
        Report report =
                DocumentsWithoutPlace.of(
                        List.of(
                                entered("CP-1", new Integrity(false, false, false)),
                                entered("CP-2", new Integrity(true, false, false)),
                                entered("CP-3", new Integrity(false, true, false)),
                                entered("CP-4", new Integrity(false, false, true))),
                        ASKED);

        assertThat(report.cases()).containsExactly("CP-2", "CP-3", "CP-4");
        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("75% (3 of 4)");
        assertThat(report.summary().breakdowns().getFirst().lines()).hasSize(3);
    }

    @Test
    void an_entry_with_several_faults_is_one_line_that_says_them_all() {
        var all = List.of(entered("CP-1", new Integrity(true, true, true)));

        Report report = DocumentsWithoutPlace.of(all, ASKED);

        assertThat(report.table().rows())
                .singleElement()
                .extracting(row -> row.cells().getLast())
                .isEqualTo(
                        Cell.of(
                                "its child is not the child of the case any more; nobody knows where"
                                        + " it is kept; what it supports was withdrawn from the"
                                        + " chronology"));
        assertThat(report.table().rows().getFirst().cells()).contains(Cell.of("Hospital"));
    }

    private static Entered entered(String ref, Integrity found) {
        return new Entered(List.of(ref), NOW, "hospital", false, found);
    }
}
