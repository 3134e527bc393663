package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.entry.Entry;

/** A visit of a single assessment that is recorded late is kept (R-Hosp-3a). */
class RecordedLateTest {

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @Test
    @Requirement("R-Hosp-3a")
    void each_visit_says_whether_and_why_it_was_recorded_late() {
        AssessedChild child = world.planned().children().getFirst();
        Instant now = AssessmentWorld.MONDAY;
        Instant before = now.minus(Duration.ofHours(5));

        visited(
                child,
                new ChildVisit(before, new ChildVisit.Seen.NotSeen("Nobody in.", false)),
                "Ill.");
        visited(child, new ChildVisit(now, new ChildVisit.Seen.Alone("Sleeps.")), "");

        assertThat(world.entries.all())
                .extracting(one -> one.said().key(), one -> one.said().whyLate(), Entry::late)
                .containsExactly(
                        tuple(child.visit(1), "Ill.", true), tuple(child.visit(2), "", false));
        assertThat(world.read.forLine(child.id()).entries().lines(child.visit(1)))
                .singleElement()
                .asString()
                .endsWith(": Ill.");
    }

    private void visited(AssessedChild child, ChildVisit visit, String whyLate) {
        world.see.handle(AssessmentWorld.WORKER, child.id(), visit, whyLate);
    }
}
