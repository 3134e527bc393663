package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Action;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Apart;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.Line;
import org.threshold.workflow.strategy.adapter.web.MinutesSheet.There;

/**
 * Everything that a record has to hold (rules.md, section 2) is in the minutes, or said to be
 * missing.
 */
class MinutesWordsTest {

    private final MinutesSheet full = MinutesWords.of(MinutesGiven.full());
    private final MinutesSheet.Meeting telephone = full.meetings().getFirst();
    private final MinutesSheet.Meeting meeting = full.meetings().getLast();

    @Test
    void the_children_are_named_with_their_cases_and_why_they_are_discussed() {
        assertThat(full.refs()).isEqualTo("CP-2041, CP-2042");
        assertThat(full.children())
                .containsExactly(
                        new Line(
                                "CP-2041",
                                "Zora O’Neill. Born 14 August 2026, 10 weeks old. Named by a concern."
                                        + " Injured or marked, and not mobile."),
                        new Line(
                                "CP-2042",
                                "Łukasz Gęślą-Jaźń. Date of birth not known. Lives with a child who is"
                                        + " named, or with an adult who may be a risk."));
        assertThat(full.concerns())
                .containsExactly(
                        new Line(
                                "By a referral, Saturday 24 October 2026 at 10:15 BST",
                                "A bruise on the left cheek."));
    }

    @Test
    void what_the_police_checked_and_what_is_outstanding_is_said() {
        assertThat(full.preparation())
                .isEqualTo("A police sergeant has reviewed the police checks.");
        assertThat(full.checks())
                .containsExactly(
                        new Line(
                                "Police National Computer (PNC), adult: Nguyễn Thị Ánh",
                                "Risk to children"),
                        new Line("ViSOR, address: 4 Elm Road", "Outstanding: The system is down."));
    }

    @Test
    void a_meeting_says_how_it_went_and_who_was_missing() {
        assertThat(telephone.heldAt()).isEqualTo("Saturday 24 October 2026 at 10:15 BST");
        assertThat(telephone.course())
                .isEqualTo(
                        new MinutesSheet.Course(
                                "By telephone.",
                                "No. Missing: a manager in the chair; a health practitioner.",
                                "It was held urgently, with the police preparation outstanding: The child"
                                        + " goes home at noon.",
                                "What cannot wait.",
                                "Not recorded."));
        assertThat(meeting.course().quorate()).isEqualTo("Yes.");
        assertThat(meeting.heldAt()).endsWith("10:00 GMT");
    }

    @Test
    void who_was_there_in_which_role_and_who_was_not() {
        assertThat(telephone.there())
                .containsExactly(
                        new There("Олександр Щербина", "A police officer, sergeant", "Police"));
        assertThat(meeting.there())
                .contains(new There("Not recorded.", "The GP", "General practice"));
        assertThat(meeting.absent())
                .containsExactly(
                        new Line("A police officer, Police", "Always."),
                        new Line(
                                "The school or nursery, School or nursery",
                                "A child goes to school."));
        assertThat(telephone.absent()).hasSize(1);
    }

    @Test
    void which_agencies_gave_information_and_which_did_not() {
        assertThat(meeting.information())
                .containsExactly(
                        new Apart("Facts", List.of(new Line("Police", "Two calls this year."))),
                        new Apart(
                                "Assumptions",
                                List.of(new Line("General practice", MinutesGiven.PLANTED))));
        assertThat(meeting.silent()).isEqualTo("Children’s social care, School or nursery");
    }

    @Test
    @Requirement("F-1.3.7")
    void each_childs_decision_has_its_reason_its_lead_and_what_a_return_rests_on() {
        var baby = meeting.decisions().getFirst();
        assertThat(baby.child()).isEqualTo("CP-2041, Zora O’Neill");
        assertThat(baby.lines())
                .contains(
                        new Line("Decision", "Section 47 enquiry together with the police."),
                        new Line("Who leads", "Ben Field, Police"),
                        new Line("Reason", "The office agreed for CP-2041."),
                        new Line("Paediatric assessment", "Needed. Bruises."),
                        new Line("Return home", "The child may return."),
                        new Line("Who harmed the child", "One of several carers."),
                        new Line("Who had care in the time in question", "The mother\nHer partner"),
                        new Line("Facts that protect the child", "He has left. Source: Police log"),
                        new Line("Professional opinions", "She copes."),
                        new Line("Assumptions", "He stays away."),
                        new Line("Investigations not complete", "Second survey"),
                        new Line("Legal advice sought", "Yes."))
                .filteredOn(one -> one.key().equals("What shows who harmed the child"))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.words())
                                        .startsWith("Assumption: What was heard.")
                                        .contains("only assumed"));
        assertThat(meeting.decisions().getLast().lines())
                .contains(
                        new Line(
                                "No joint enquiry is needed, says the duty inspector",
                                "Nobody saw him hurt."),
                        new Line("Return home", "It was not in question."));
    }

    @Test
    void a_child_protected_at_once_is_so_by_something_though_nobody_says_who_leads() {
        assertThat(telephone.decisions().getFirst().lines())
                .contains(
                        new Line("Protected by", "Police protection."),
                        new Line("Who leads", "Not recorded."),
                        new Line("Return home", "The child does not return."));
    }

    @Test
    void who_does_what_by_when_who_disagreed_and_what_comes_next() {
        assertThat(meeting.actions())
                .containsExactly(
                        new Action(
                                "Photographs",
                                "Pia Ward",
                                "Hospital",
                                "Monday 26 October 2026 at 10:00 GMT"));
        assertThat(meeting.dissents())
                .containsExactly(
                        new Line("Police", "The lead. How it was settled: The chair decided."));
        assertThat(meeting.next())
                .isEqualTo(
                        "The next meeting is booked for Tuesday 27 October 2026 at 10:00 GMT. How to take"
                                + " part: Room 2");
        assertThat(telephone.next())
                .isEqualTo("It was not quorate, so the full meeting has to be held.");
    }

    @Test
    void a_meeting_is_a_draft_until_its_record_is_sent_and_says_to_whom() {
        assertThat(full.draft()).isTrue();
        assertThat(telephone.draft()).isFalse();
        assertThat(telephone.to()).containsExactly("The GP, General practice");
        assertThat(telephone.kept())
                .contains(
                        new Line("Recorded by", "Dana Duty, Saturday 24 October 2026 at 10:15 BST"),
                        new Line("Record sent", "Saturday 24 October 2026 at 11:15 BST"));
        assertThat(meeting.draft()).isTrue();
        assertThat(meeting.to()).containsExactly("The health visitor, Health visiting");
        assertThat(meeting.kept())
                .contains(
                        new Line(
                                "Decisions recorded by",
                                "Somebody whose name is not recorded, Monday 26 October 2026 at 10:00"
                                        + " GMT"),
                        new Line("Record sent", "Not yet: this is a draft."));
    }

    @Test
    void what_nobody_wrote_down_is_said_to_be_missing() {
        var bare = MinutesWords.of(MinutesGiven.barest());
        var held = bare.meetings().getFirst();

        assertThat(bare.children().getFirst().words()).startsWith("Name not recorded");
        assertThat(List.of(held.course().purpose(), held.course().risks()))
                .containsOnly("Not recorded.");
        assertThat(held.next()).isEqualTo("What it decided has not been recorded in full yet.");
        assertThat(held.kept()).contains(new Line("Decisions recorded by", "Not recorded."));
        assertThat(MinutesWords.of(MinutesGiven.withoutMeeting()).draft()).isTrue();
    }
}
