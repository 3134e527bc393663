package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.investigation.domain.Given.NOW;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection.Look;

class ItemSectionTest {

    private final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    private final ItemSection section = new ItemSection();

    @Test
    void an_allegation_waits_for_the_police_and_for_us_whoever_is_first() {
        var row =
                row(LimitCode.ALLEGATION_FOLLOW_UP, InvestigationSteps.CLOSE_ALLEGATION, "CP-2041");

        assertThat(row.who().roles()).isEqualTo(InvestigationSteps.EITHER);
        assertThat(row.what().cases()).containsExactly("CP-2041");
        assertThat(row.what().page()).isEqualTo("/cases/CP-2041");
        assertThat(row.due().since()).isEqualTo(NOW);
    }

    @Test
    void evidence_and_a_suspects_status_wait_for_the_police() {
        assertThat(row(LimitCode.FORENSIC_ACTION, InvestigationSteps.TAKE_ACTION).who().roles())
                .isEqualTo(InvestigationSteps.OFFICERS);
        assertThat(row(LimitCode.SUSPECT_REVIEW, InvestigationSteps.REVIEW_SUSPECT).who().roles())
                .isEqualTo(InvestigationSteps.OFFICERS);
    }

    @Test
    void an_item_without_a_case_has_no_page() {
        assertThat(row(LimitCode.FORENSIC_ACTION, InvestigationSteps.TAKE_ACTION).what().page())
                .isEmpty();
    }

    @Test
    void what_waits_for_something_else_is_not_in_it() {
        set("referral", LimitCode.T1_REFERRAL_DECISION, "decide-referral");

        assertThat(rows()).isEmpty();
    }

    private BoardRow row(LimitCode limit, String step, String... cases) {
        UUID id = set(InvestigationSteps.ITEM, limit, step, cases);
        String deadline =
                time.deadlines().of(InvestigationSteps.ITEM, id).getFirst().id().toString();
        return rows().stream().filter(row -> row.id().equals(deadline)).findFirst().orElseThrow();
    }

    private UUID set(String kind, LimitCode limit, String step, String... cases) {
        UUID id = UUID.randomUUID();
        time.deadlines().set(limit, new Waiting(kind, id, step, List.of(cases)), NOW);
        return id;
    }

    private List<BoardRow> rows() {
        var due = time.boards().dueBy(DeadlineBoards.EVER, BoardPlace.START, 500);
        return section.rows(Look.of(NOW, DeadlineBoards.EVER, due));
    }
}
