package org.threshold.workflow.ward.domain;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * Who is the responsible consultant from now on (L-3.1.16).
 *
 * @param name the consultant’s name
 * @param note what the one before hands over; nothing where there was none
 * @param noteFollows the change cannot wait: the note is written within the hour
 */
public record ConsultantGiven(String name, ConsultantNote note, boolean noteFollows) {

    /** What is missing: a change of name needs the note, or the promise of one. */
    public List<Refusal> refusals(Stay stay) {
        if (name.isBlank()) {
            return List.of(
                    new Refusal(
                            "name",
                            "It is not said who the responsible consultant is.",
                            "Give the name. The switchboard knows who is on call."));
        }
        return changes(stay) && !noteFollows ? note.missing() : List.of();
    }

    /** Whether another consultant had the child before. */
    public boolean changes(Stay stay) {
        return stay.named() && !stay.consultant().equals(name);
    }

    /** Whether somebody still has to write the note. */
    public boolean noteIsDue(Stay stay) {
        return changes(stay) && !note.missing().isEmpty();
    }
}
