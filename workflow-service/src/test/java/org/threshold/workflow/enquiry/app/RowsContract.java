package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.enquiry.domain.Venue;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;

/** What the rows of enquiries promise, wherever they are kept. */
public abstract class RowsContract {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Stamp STAMP = new Stamp(Given.WORKER, NINE);

    /** The rows under test. */
    protected abstract Rows rows();

    /** A case that has no enquiry yet. */
    protected abstract CaseRef newCase();

    @Test
    void an_enquiry_is_read_as_it_was_added_and_as_it_stands() {
        var enquiry = added(newCase());

        assertThat(rows().enquiries().find(enquiry.id())).contains(enquiry);
        assertThat(rows().enquiries().openOf(enquiry.caseRef())).contains(enquiry);

        var later =
                enquiry.settle(Line.CHILD_SEEN)
                        .add(Line.MEDICAL_OPINION)
                        .at(Stage.OUTCOME_DUE)
                        .goneOn(
                                new Start(
                                        enquiry.start().discussion(),
                                        NINE.plusSeconds(60),
                                        true,
                                        new Lead(Agency.POLICE, "B. Officer")));
        rows().enquiries().save(later);

        assertThat(rows().enquiries().lock(enquiry.id())).contains(later);
        assertThat(later.start().anchor()).isEqualTo(NINE);
    }

    @Test
    void a_case_has_one_open_enquiry_and_a_new_one_after_its_end() {
        var first = added(newCase());

        assertThatException().isThrownBy(() -> added(first.caseRef()));

        rows().enquiries().save(first.at(Stage.ENDED));
        var second = added(first.caseRef());

        assertThat(rows().enquiries().openOf(first.caseRef())).contains(second);
        assertThat(rows().enquiries().ofCase(first.caseRef()))
                .extracting(Enquiry::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void of_an_agencys_answers_the_latest_counts() {
        var enquiry = added(newCase());
        var asked = asked(enquiry, Agency.GP);

        assertThat(rows().contributions().of(enquiry.id())).containsExactly(asked);

        for (Answer answer :
                java.util.List.of(
                        new Answer.NoAnswer("Rang twice."),
                        new Answer.Declined("No consent."),
                        new Answer.NilReturn("Agrees."),
                        new Answer.Reply("Known since March.", "Agrees."))) {
            var said = new Answered(answer, "practice-k81234");
            rows().contributions().answer(asked.id(), said, STAMP);
            assertThat(rows().contributions().find(asked.id()).orElseThrow().answers())
                    .containsExactly(said);
        }
    }

    @Test
    void each_practice_that_was_asked_is_kept_with_the_latest_that_it_said() {
        var enquiry = added(newCase());
        var asked =
                new Contribution(
                                new ContributionId(UUID.randomUUID()),
                                enquiry.id(),
                                Agency.GP,
                                NINE)
                        .of(List.of("K81234", "K85678"));
        rows().contributions().ask(asked);
        var police = asked(enquiry, Agency.POLICE);
        var hers = new Answered(new Answer.Reply("Seen twice.", ""), "practice-k81234");
        var his = new Answered(new Answer.Reply("He drinks.", ""), "practice-k85678");
        rows().contributions()
                .answer(
                        asked.id(),
                        new Answered(new Answer.NilReturn(""), "practice-k81234"),
                        STAMP);
        rows().contributions().answer(asked.id(), his, STAMP);
        rows().contributions().answer(asked.id(), hers, STAMP);

        assertThat(rows().contributions().of(enquiry.id()))
                .containsExactlyInAnyOrder(asked.saying(his).saying(hers), police);
        assertThat(rows().contributions().find(asked.id()))
                .contains(asked.saying(his).saying(hers));
    }

    @Test
    void every_visit_is_kept() {
        var id = added(newCase()).id();
        var notSeen = new ChildVisit(NINE, new Seen.NotSeen("Nobody opened.", true));
        var notAlone = new ChildVisit(NINE, new Seen.NotAlone("The mother stayed.", "Cries."));
        var alone = new ChildVisit(NINE, new Seen.Alone("Sleeps."), "Alone in front of a screen.");

        rows().findings().keep(id, notSeen, STAMP);
        rows().findings().keep(id, notAlone, STAMP);
        rows().findings().keep(id, alone, STAMP);

        assertThat(rows().findings().visits(id)).containsExactly(notSeen, notAlone, alone);
    }

    @Test
    void what_both_parents_said_is_kept() {
        var id = added(newCase()).id();
        var parents =
                new ParentsRule(
                        new ParentAnswer.SpokenTo(NINE, "Denies it."),
                        new ParentAnswer.NotSpokenTo("Nobody knows who he is."));
        assertThat(rows().findings().parents(id)).isEmpty();

        rows().findings().keep(id, parents, STAMP);

        assertThat(rows().findings().parents(id)).contains(parents);
    }

    @Test
    void of_medical_reports_the_latest_counts() {
        var id = added(newCase()).id();
        assertThat(rows().findings().report(id)).isEmpty();

        rows().findings().keep(id, Given.report(OpinionPoint.UNDETERMINED), STAMP);
        rows().findings().keep(id, Given.report(OpinionPoint.INFLICTED), STAMP);

        assertThat(rows().findings().report(id)).contains(Given.report(OpinionPoint.INFLICTED));
        assertThat(rows().findings().issued(id))
                .contains(
                        new Findings.Issued(
                                Given.report(OpinionPoint.INFLICTED),
                                Given.WORKER.staff().orElseThrow(),
                                STAMP.at()));
    }

    @Test
    void all_that_is_said_of_the_full_notes_is_kept_the_earliest_first() {
        var id = added(newCase()).id();
        assertThat(rows().findings().notes(id)).isEmpty();
        var said =
                List.<MedicalStart>of(
                        new MedicalStart.AtOnce("Fitting."),
                        new MedicalStart.Asked(new FullNotes.Requested(NINE)),
                        new MedicalStart.Asked(new FullNotes.NotAvailable("Lost.")),
                        new MedicalStart.Asked(new FullNotes.Available()));

        said.forEach(one -> rows().findings().keep(id, one, STAMP));

        assertThat(rows().findings().notes(id))
                .containsExactlyElementsOf(
                        said.stream().map(one -> new Findings.NotesSaid(one, STAMP.at())).toList());
    }

    @Test
    void both_sets_of_images_are_kept() {
        var id = added(newCase()).id();
        var first = new Survey(id, Line.FIRST_SURVEY);
        var second = new Survey(id, Line.SECOND_SURVEY);

        rows().findings().keep(first, new SurveyReport.Reported(NINE, "A fracture."), STAMP);
        rows().findings().keep(second, new SurveyReport.NotDone("Dr A", "Too ill."), STAMP);

        assertThat(rows().findings().survey(first))
                .contains(new SurveyReport.Reported(NINE, "A fracture."));
        assertThat(rows().findings().survey(second))
                .contains(new SurveyReport.NotDone("Dr A", "Too ill."));
    }

    @Test
    void the_outcome_and_the_days_of_the_conference_are_kept() {
        var id = added(newCase()).id();
        var conclusion = new Conclusion(Outcome.CONTINUING_RISK, "As found.", Set.of(Agency.GP));
        var day = new Conference(LocalDate.parse("2026-12-10"), "");
        var later = new Conference(LocalDate.parse("2026-12-17"), "The interpreter is ill.");

        rows().conclusions().keep(id, conclusion, STAMP);
        var venue = Optional.of(new Venue(LocalTime.of(10, 30), "The school."));
        rows().conclusions().set(id, day, venue, STAMP);
        assertThat(rows().conclusions().venue(id)).isEqualTo(venue);
        rows().conclusions().set(id, later, Optional.empty(), STAMP);
        assertThat(rows().conclusions().venue(id)).isEmpty();

        assertThat(rows().conclusions().outcome(id)).contains(conclusion);
        assertThat(rows().conclusions().concluded(id))
                .contains(new Conclusions.Concluded(conclusion, STAMP.at()));
        assertThat(rows().conclusions().set(id)).contains(later);
        assertThat(rows().conclusions().held(id)).isEmpty();
        rows().conclusions().held(id, later, STAMP);
        assertThat(rows().conclusions().held(id)).contains(later);
    }

    @Test
    void one_source_is_reviewed_once() {
        var id = added(newCase()).id();
        var review = review(id);
        var again =
                new Review(new ReviewId(UUID.randomUUID()), id, review.source(), review.openedAt());

        assertThat(rows().reviews().add(review)).isTrue();
        assertThat(rows().reviews().add(again)).isFalse();
        assertThat(rows().reviews().waiting(id)).containsExactly(review);

        rows().reviews().end(review.id(), "It means nothing new.", STAMP);
        assertThat(rows().reviews().waiting(id)).isEmpty();
        assertThat(rows().reviews().find(review.id())).contains(review);
    }

    private Enquiry added(CaseRef ref) {
        var enquiry =
                new Enquiry(
                        new EnquiryId(UUID.randomUUID()),
                        ref,
                        new PersonId(UUID.randomUUID()),
                        new Start(
                                new DiscussionId(UUID.randomUUID()),
                                NINE,
                                false,
                                new Lead(Agency.CHILDRENS_SOCIAL_CARE, "")),
                        new Enquiry.Progress(Stage.FINDING_OUT, Lines.needing(false, true)));
        rows().enquiries().add(enquiry, STAMP);
        return enquiry;
    }

    private Contribution asked(Enquiry enquiry, Agency agency) {
        var asked =
                new Contribution(new ContributionId(UUID.randomUUID()), enquiry.id(), agency, NINE);
        rows().contributions().ask(asked);
        return asked;
    }

    private static Review review(EnquiryId id) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                id,
                new Review.Source("new-injury", UUID.randomUUID()),
                NINE);
    }
}
