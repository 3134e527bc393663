/** Gives single assessments of before their process. */
@NullMarked
package org.threshold.workflow.assessment.adapter.timer;

import org.jspecify.annotations.NullMarked;
