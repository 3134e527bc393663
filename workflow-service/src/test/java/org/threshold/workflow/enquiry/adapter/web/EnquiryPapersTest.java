package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.enquiry.app.Given.BABY;
import static org.threshold.workflow.enquiry.app.Given.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;

/** A conference reads what the enquiry found, from whoever found it (R-C&F-11, R-C&F-6). */
class EnquiryPapersTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final EnquiryId ID = new EnquiryId(new UUID(0, 1));

    private final ReadEnquiries read = mock(ReadEnquiries.class);
    private final EntriesInMemory entries = new EntriesInMemory();
    private final EnquiryPapers papers =
            new EnquiryPapers(new EnquiriesOfCase(read), read, entries);

    @Test
    @Requirement({"R-C&F-11", "R-C&F-6"})
    void the_child_the_parents_the_agencies_and_the_outcome_each_have_their_chapter() {
        when(read.ofCase(WORKER, BABY)).thenReturn(List.of(enquiry()));
        when(read.handle(WORKER, ID)).thenReturn(Optional.of(page()));

        var found = chapters();

        assertThat(
                        found.getOrDefault(ConferenceChapter.CHILD, List.of())
                                .getFirst()
                                .lines()
                                .getFirst())
                .startsWith("Seen alone at ")
                .endsWith("He smiled.");
        assertThat(found.get(ConferenceChapter.PARENTS))
                .extracting(Fact::lines)
                .satisfiesExactly(
                        mother -> assertThat(mother.getFirst()).endsWith("He fell."),
                        father -> assertThat(father).containsExactly("Not spoken to: Abroad."));
        assertThat(found.get(ConferenceChapter.AGENCIES))
                .containsExactly(
                        new Fact(
                                Agency.GP.words(),
                                List.of("It says: Seen twice.", "What it makes of it: Worried.")));
        assertThat(found.get(ConferenceChapter.FOUND))
                .containsExactly(
                        new Fact(
                                "Outcome",
                                List.of(Outcome.CONTINUING_RISK.words() + ".", "Why: Bruises.")));
    }

    @Test
    void a_case_without_an_enquiry_and_what_is_no_case_bring_nothing() {
        when(read.ofCase(WORKER, BABY)).thenReturn(List.of());

        assertThat(papers.papers(WORKER, BABY.value())).isEmpty();
        assertThat(papers.papers(WORKER, "somebody")).isEmpty();
    }

    private Map<ConferenceChapter, List<Fact>> chapters() {
        return papers.papers(WORKER, BABY.value()).stream()
                .collect(
                        Collectors.toMap(ConferencePaper::chapter, paper -> paper.facts().facts()));
    }

    private static EnquiryPage page() {
        var reply =
                new Contribution(new ContributionId(new UUID(0, 3)), ID, Agency.GP, NINE)
                        .saying(Answered.noted(new Answer.Reply("Seen twice.", "Worried.")));
        var parents =
                new ParentsRule(
                        new ParentAnswer.SpokenTo(NINE, "He fell."),
                        new ParentAnswer.NotSpokenTo("Abroad."));
        return new EnquiryPage(
                enquiry(),
                List.of(),
                new EnquiryPage.Family(
                        List.of(new ChildVisit(NINE, new ChildVisit.Seen.Alone("He smiled."))),
                        Optional.of(parents),
                        List.of(reply)),
                new EnquiryPage.Medical(Optional.empty(), Optional.empty(), Optional.empty()),
                new EnquiryPage.Ending(
                        Optional.of(new Conclusion(Outcome.CONTINUING_RISK, "Bruises.", Set.of())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
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
