/** What a contingency plan has to say, and when a planned discharge may go ahead. */
@NullMarked
package org.threshold.workflow.discharge.domain;

import org.jspecify.annotations.NullMarked;
