package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.strategy.Paediatric.Answer;
import org.threshold.workflow.worklist.Completion;

/** What is recorded late in an enquiry is kept, with its reason or without (R-Hosp-3a). */
class RecordedLateTest extends EnquiryTest {

    @Test
    @Requirement("R-Hosp-3a")
    void each_visit_says_whether_and_why_it_was_recorded_late() {
        EnquiryId id = started(Answer.NOT_NEEDED);
        Instant before = bench.now().minus(Duration.ofHours(5));

        bench.see.handle(
                Given.WORKER,
                id,
                new ChildVisit(before, new Seen.NotSeen("Nobody opened.", false)),
                "The line was down.");
        assertThat(seen(id)).isInstanceOf(Completion.Done.class);

        assertThat(bench.entries.all())
                .extracting(one -> one.said().key(), one -> one.said().whyLate(), Entry::late)
                .containsExactly(
                        tuple(id.visit(1), "The line was down.", true),
                        tuple(id.visit(2), "", false));
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_talk_is_late_and_what_is_said_of_a_parent_who_was_not_spoken_to_is_not() {
        EnquiryId id = started(Answer.NOT_NEEDED);
        seen(id);
        Instant before = bench.now().minus(Duration.ofHours(5));

        var done =
                bench.speak.handle(
                        Given.WORKER,
                        id,
                        new ParentsRule(
                                new ParentAnswer.SpokenTo(before, "Denies it."),
                                new ParentAnswer.NotSpokenTo("In prison.")),
                        "");

        assertThat(done).isInstanceOf(Completion.Done.class);
        var entries = bench.entries.of(Given.BABY);
        assertThat(entries.find(id.talk(ParentRole.MOTHER))).map(Entry::late).contains(true);
        assertThat(entries.find(id.talk(ParentRole.FATHER))).map(Entry::late).contains(false);
    }
}
