/** What a risk and a checklist have to say. */
@NullMarked
package org.threshold.workflow.assessment.domain;

import org.jspecify.annotations.NullMarked;
