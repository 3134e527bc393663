package org.threshold.workflow.contact.app;

import java.util.List;
import org.threshold.workflow.contact.app.Restrictions.Said;
import org.threshold.workflow.contact.domain.Responsibility;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.platform.Refusal;

/**
 * A restriction with how it stands on a day.
 *
 * @param held whether the adult has parental responsibility
 * @param carried whether it has a legal basis that holds on that day
 * @param telling whether the adult was told, where that is a parent on record
 * @param adult who it is
 * @param missing what nobody has said of it
 * @param history everything that was said, the latest first
 */
public record RestrictionSheet(
        Restriction restriction,
        Responsibility held,
        boolean carried,
        Telling telling,
        Adult adult,
        List<Refusal> missing,
        List<Said> history) {

    public RestrictionSheet {
        missing = List.copyOf(missing);
        history = List.copyOf(history);
    }

    /**
     * Whose contact it is.
     *
     * @param place what the adult is to the child, such as "father"; empty where nobody has said
     * @param name for pages only; empty where nobody has said who it is
     */
    public record Adult(String place, String name) {

        @Override
        public String toString() {
            return "Adult[" + place + "]";
        }
    }

    /** Whether a legal basis has to be got, or the restriction lifted. */
    public boolean lacksBasis() {
        return !restriction.lifted() && held.needsBasis() && !carried;
    }
}
