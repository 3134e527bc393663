package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.enquiry.app.Given.BABY;
import static org.threshold.workflow.enquiry.app.Given.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

class CaseEnquiryPartTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Lines FOLLOWING = Lines.needing(false, false).settle(Line.CHILD_SEEN);

    private final ReadEnquiries read = mock(ReadEnquiries.class);
    private final CaseEnquiryPart part = new CaseEnquiryPart(new EnquiriesOfCase(read), read);

    @Test
    void it_says_where_the_enquiry_stands_and_what_nobody_has_found_out_yet() {
        var enquiry = known(enquiry(Stage.FINDING_OUT), Optional.empty());

        assertThat(facts())
                .containsExactly(
                        Fact.of("Where it stands", "What happened is being found out."),
                        new Fact(
                                "Outstanding",
                                List.of(
                                        "It is not recorded that both parents were spoken to.",
                                        "No answer yet from General practice.")));
        assertThat(enquiry.isOpen()).isTrue();
    }

    @Test
    void once_it_has_ended_it_says_the_outcome_and_nothing_is_outstanding() {
        known(
                enquiry(Stage.ENDED),
                Optional.of(new Conclusion(Outcome.NOT_SUBSTANTIATED, "Seen.", Set.of())));

        assertThat(facts())
                .containsExactly(
                        Fact.of("Where it stands", "It has ended."),
                        Fact.of("Outcome", Outcome.NOT_SUBSTANTIATED.words() + "."));
    }

    @Test
    void a_case_without_an_enquiry_or_what_is_no_case_has_no_such_part() {
        when(read.ofCase(WORKER, BABY)).thenReturn(List.of());

        assertThat(part.of(WORKER, BABY.value())).isEmpty();
        assertThat(part.of(WORKER, "somebody")).isEmpty();
    }

    private List<Fact> facts() {
        return part.of(WORKER, BABY.value())
                .map(one -> (CaseFacts) one.shown())
                .orElseThrow()
                .facts();
    }

    private Enquiry known(Enquiry enquiry, Optional<Conclusion> outcome) {
        var awaited =
                new Contribution(new ContributionId(new UUID(0, 3)), enquiry.id(), Agency.GP, NINE);
        var page =
                new EnquiryPage(
                        enquiry,
                        List.of(),
                        new EnquiryPage.Family(List.of(), Optional.empty(), List.of(awaited)),
                        new EnquiryPage.Medical(
                                Optional.empty(), Optional.empty(), Optional.empty()),
                        new EnquiryPage.Ending(
                                outcome, Optional.empty(), Optional.empty(), List.of()));
        when(read.ofCase(WORKER, BABY)).thenReturn(List.of(enquiry));
        when(read.handle(WORKER, enquiry.id())).thenReturn(Optional.of(page));
        return enquiry;
    }

    private static Enquiry enquiry(Stage stage) {
        return new Enquiry(
                new EnquiryId(new UUID(0, 1)),
                BABY,
                new PersonId(new UUID(0, 2)),
                new Start(
                        new DiscussionId(new UUID(0, 9)),
                        NINE,
                        false,
                        new Lead(Agency.CHILDRENS_SOCIAL_CARE, "")),
                new Enquiry.Progress(stage, FOLLOWING));
    }
}
