package org.threshold.workflow.referral.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.app.AnswerOtherChildren.Said;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.SiblingStanding;

/**
 * Whether there are other children in the home, as it is sent.
 *
 * @param number how many, as far as known
 * @param names who they are, as far as known
 * @param home where they live together, where no home is recorded
 * @param siblings what is said of children whom the system knows
 */
record OtherChildrenForm(
        @Nullable String answer,
        @Nullable Integer number,
        @Nullable String names,
        @Nullable String home,
        @Nullable List<Sibling> siblings) {

    private static final Answer[] SAID = {Answer.YES, Answer.NO};

    /**
     * A child whom the system knows.
     *
     * @param standing {@code lives-there} or {@code no-longer}
     */
    record Sibling(@Nullable UUID personId, @Nullable String standing) {}

    Said read(Reading reading) {
        return new Said(
                new OtherChildren(
                        reading.one("answer", answer, SAID, Answer::code),
                        Counted.read("number", number, reading::refuse),
                        Reading.text(names)),
                Reading.text(home),
                siblings(reading));
    }

    private Map<PersonId, SiblingStanding> siblings(Reading reading) {
        Map<PersonId, SiblingStanding> said = new LinkedHashMap<>();
        int place = 0;
        for (Sibling one : Reading.list(siblings)) {
            String at = "siblings[%d].".formatted(place++);
            var standing =
                    reading.one(
                            at + "standing",
                            one.standing(),
                            SiblingStanding.values(),
                            SiblingStanding::code);
            if (one.personId() == null) {
                reading.refuse(
                        at + "personId",
                        "It is not said which child this is about.",
                        "Give the child’s id, as the task shows it.");
            } else {
                said.put(new PersonId(one.personId()), standing);
            }
        }
        return said;
    }
}
