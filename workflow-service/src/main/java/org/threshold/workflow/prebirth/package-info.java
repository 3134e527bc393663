/**
 * The assessment of a child who is not born yet (lesson 3.1.12 of the review): every source is
 * asked, the midwife’s booking waits for health visitor and GPs (recommendation 4.2-9), and
 * whatever any of them says brings the health visitor’s antenatal contact forward.
 */
@NullMarked
package org.threshold.workflow.prebirth;

import org.jspecify.annotations.NullMarked;
