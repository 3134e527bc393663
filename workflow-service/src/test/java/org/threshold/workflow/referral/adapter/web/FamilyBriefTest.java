package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;

/** L-3.1.24: who the child is, where home is, and who is around. */
class FamilyBriefTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final PersonView LENA =
            person(
                    1,
                    "Lena Marsh",
                    PersonKind.CHILD,
                    new Born.Known(LocalDate.parse("2026-08-14")));
    private static final PersonView ADA =
            person(2, "Ada Marsh", PersonKind.ADULT, new Born.Unknown());
    private static final PersonView GARY =
            person(3, "Gary Pike", PersonKind.ADULT, new Born.Unknown());

    @Test
    void the_child_is_named_with_its_age() {
        assertThat(said(BriefQuestion.WHO, List.of(), List.of()))
                .containsExactly("Lena Marsh. Born 14 August 2026, 14 weeks old");
    }

    @Test
    void the_home_is_said_with_who_lives_there() {
        var home =
                new HomeToday(
                        new Address("4 Mill Lane\nAnytown", "AB1 2CD", ""),
                        List.of(
                                new Relation(ADA, List.of("mother"), false),
                                new Relation(GARY, List.of(), true)));

        assertThat(said(BriefQuestion.WHERE_NOW, List.of(), List.of(home)))
                .containsExactly(
                        "Home: 4 Mill Lane, Anytown, AB1 2CD, with Ada Marsh (mother); Gary Pike");
        assertThat(said(BriefQuestion.RISKS, List.of(), List.of(home)))
                .containsExactly(
                        "Gary Pike was the risk on a child protection plan of other children.");
    }

    @Test
    void a_father_whom_nobody_has_asked_about_is_said() {
        var parents =
                List.of(
                        new ParentToday(
                                ParentRole.MOTHER,
                                new ParentStanding.KnownParent(ADA.id()),
                                Optional.of(ADA)),
                        new ParentToday(
                                ParentRole.FATHER, new ParentStanding.Blank(), Optional.empty()),
                        new ParentToday(
                                ParentRole.OTHER_PARENTAL_RESPONSIBILITY,
                                new ParentStanding.Blank(),
                                Optional.empty()));

        assertThat(said(BriefQuestion.CARE, parents, List.of()))
                .containsExactly("Mother: Ada Marsh", "Father: nobody has recorded who that is");
    }

    @Test
    void a_mother_whom_only_a_referral_names_is_said_as_on_the_page_of_the_family() {
        var family = new FamilyToday(LENA, List.of(blank(ParentRole.MOTHER)), List.of(), List.of());

        assertThat(
                        FamilyBrief.lines(family, Map.of(ParentRole.MOTHER, List.of(ADA)), TODAY)
                                .stream()
                                .filter(line -> line.question() == BriefQuestion.CARE)
                                .map(BriefLine::words))
                .containsExactly("Mother: Ada Marsh, as a referral says");
    }

    @Test
    void a_tie_that_is_recorded_says_who_the_mother_is_too() {
        var home =
                new HomeToday(
                        new Address("4 Mill Lane", "AB1 2CD", ""),
                        List.of(new Relation(ADA, List.of("mother"), false)));

        assertThat(
                        said(
                                BriefQuestion.CARE,
                                List.of(blank(ParentRole.MOTHER), blank(ParentRole.FATHER)),
                                List.of(home)))
                .containsExactly("Mother: Ada Marsh", "Father: nobody has recorded who that is");
    }

    private static ParentToday blank(ParentRole role) {
        return new ParentToday(role, new ParentStanding.Blank(), Optional.empty());
    }

    private static List<String> said(
            BriefQuestion question, List<ParentToday> parents, List<HomeToday> homes) {
        var family = new FamilyToday(LENA, parents, homes, List.of());
        return FamilyBrief.lines(family, Map.of(), TODAY).stream()
                .filter(line -> line.question() == question)
                .map(BriefLine::words)
                .toList();
    }

    private static PersonView person(int id, String name, PersonKind kind, Born born) {
        return new PersonView(new PersonId(new UUID(0, id)), name, born, kind);
    }
}
