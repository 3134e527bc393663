package org.threshold.workflow.liaison.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;

/** An agenda and what was said of each child until now. */
public record AgendaSoFar(Agenda agenda, Map<PersonId, KeptAnswer> answers) {

    public AgendaSoFar {
        answers = Map.copyOf(answers);
    }

    /** What was said of a child. */
    public Optional<KeptAnswer> of(Child child) {
        return Optional.ofNullable(answers.get(child.person()));
    }

    /** Whether this very answer is kept of its child. */
    public boolean says(AnswerGiven given) {
        return Optional.ofNullable(answers.get(given.child()))
                .filter(kept -> kept.what().equals(given.answer()))
                .isPresent();
    }

    /** The children of a family without an answer; none of one that is done. */
    public List<Child> missing(AgendaItem item) {
        return item.missing(answers.keySet());
    }

    /** Of each family that is not done, the children without an answer. */
    public List<List<Child>> left() {
        return agenda.left(answers.keySet());
    }

    /** How many children have no answer. */
    public int missing() {
        return left().stream().mapToInt(List::size).sum();
    }
}
