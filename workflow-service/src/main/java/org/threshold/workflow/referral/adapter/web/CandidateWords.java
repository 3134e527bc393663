package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Relatives;
import org.threshold.workflow.people.Relatives.Kin;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.app.Identities.Shown;

/**
 * Says of a child who may be meant what a person can tell two children apart by without a name: the
 * case, the birth, the relatives and their births, and what agrees with the referral.
 */
@Component
class CandidateWords {

    private final People people;
    private final Relatives relatives;
    private final CaseClock clock;

    CandidateWords(People people, Relatives relatives, CaseClock clock) {
        this.people = people;
        this.relatives = relatives;
        this.clock = clock;
    }

    String of(Shown shown) {
        LocalDate today = WorkingTime.dayOf(clock.now());
        String open = shown.openCase().map(ref -> "Open case " + ref).orElse("No open case");
        PersonId person = shown.candidate().person();
        return "%s. %s. %s %s"
                .formatted(open, born(person, today), related(person, today), why(shown));
    }

    private String born(PersonId person, LocalDate today) {
        return people.view(person)
                .map(known -> BornWords.of(known.born(), today))
                .orElse("Date of birth not known");
    }

    private String related(PersonId person, LocalDate today) {
        List<Kin> all = relatives.of(person, today);
        return all.isEmpty()
                ? "No relative is on record."
                : all.stream()
                        .map(one -> one.words() + " (" + inside(one, today) + ")")
                        .collect(Collectors.joining("; ", "Relatives: ", "."));
    }

    private static String inside(Kin kin, LocalDate today) {
        String born = BornWords.of(kin.born(), today);
        return Character.toLowerCase(born.charAt(0)) + born.substring(1);
    }

    private static String why(Shown shown) {
        return shown.candidate().why().stream()
                .sorted()
                .map(LikelyMatch.Why::words)
                .collect(Collectors.joining(" "));
    }
}
