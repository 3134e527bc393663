package org.threshold.workflow.walk;

import java.util.Set;
import org.threshold.workflow.enquiry.domain.Line;

/**
 * What can be seen of a case: what it waits for, and how high everything stands.
 *
 * @param red 0 not, 1 held red by a mark, 2 on the red path
 * @param grade of the domestic abuse incident, from 0; -1 where nobody has assessed it
 */
record View(
        boolean referred, Discussed discussion, String mark, int red, Enquired enquiry, int grade) {

    /**
     * Of the discussion; its stage is {@code none} while there is none.
     *
     * @param doctor whether a paediatrician must speak for health
     */
    record Discussed(String stage, boolean prepared, boolean doctor, boolean unheard) {}

    /** Of the enquiry; its stage is {@code none} while there is none. */
    record Enquired(String stage, Set<Line> open, int awaited, int reviews, boolean joint) {}
}
