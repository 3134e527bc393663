package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.enquiry.app.Given.BABY;
import static org.threshold.workflow.enquiry.app.Given.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;

/** What a child showed and parents said is read where it is corrected (R-Hosp-3a). */
class EnquiryEntryWordsTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final EnquiryId ID = new EnquiryId(new UUID(0, 1));
    private static final ChildVisit NOT_SEEN =
            new ChildVisit(NINE, new ChildVisit.Seen.NotSeen("Nobody in.", false));
    private static final ChildVisit SEEN =
            new ChildVisit(NINE.plusSeconds(60), new ChildVisit.Seen.Alone("He smiled."), "Plays.");

    private final ReadEnquiries read = mock(ReadEnquiries.class);
    private final EnquiryEntryWords words = new EnquiryEntryWords(read);

    @Test
    @Requirement("R-Hosp-3a")
    void each_visit_and_each_talk_says_what_was_heard_and_the_enquiry_is_read_once() {
        var parents =
                new ParentsRule(
                        new ParentAnswer.SpokenTo(NINE, "He fell."),
                        new ParentAnswer.NotSpokenTo("Abroad."));
        when(read.handle(WORKER, ID)).thenReturn(Optional.of(page(Optional.of(parents))));

        var told = words.of(WORKER, BABY, Set.of(ID.visit(1), ID.visit(2)));

        assertThat(told)
                .isEqualTo(
                        Map.of(
                                ID.visit(1),
                                HeardWords.of(NOT_SEEN),
                                ID.visit(2),
                                HeardWords.of(SEEN),
                                ID.talk(ParentRole.MOTHER),
                                List.of(
                                        "Mother.",
                                        "Spoken to at " + DueWords.exact(NINE) + ": He fell."),
                                ID.talk(ParentRole.FATHER),
                                List.of("Father.", "Not spoken to: Abroad.")));
        verify(read, times(1)).handle(WORKER, ID);
    }

    @Test
    void where_nobody_spoke_to_the_parents_yet_only_visits_are_told() {
        when(read.handle(WORKER, ID)).thenReturn(Optional.of(page(Optional.empty())));

        assertThat(words.of(WORKER, BABY, Set.of(ID.visit(1))))
                .containsOnlyKeys(ID.visit(1), ID.visit(2));
    }

    private static EnquiryPage page(Optional<ParentsRule> parents) {
        return new EnquiryPage(
                enquiry(),
                List.of(),
                new EnquiryPage.Family(List.of(NOT_SEEN, SEEN), parents, List.of()),
                new EnquiryPage.Medical(Optional.empty(), Optional.empty(), Optional.empty()),
                new EnquiryPage.Ending(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static Enquiry enquiry() {
        return new Enquiry(
                ID,
                BABY,
                new PersonId(new UUID(0, 2)),
                new Start(
                        new DiscussionId(new UUID(0, 9)),
                        NINE,
                        false,
                        new Lead(Agency.CHILDRENS_SOCIAL_CARE, "")),
                new Enquiry.Progress(Stage.CONFERENCE_DUE, Lines.needing(false, false)));
    }
}
