/** The minutes of a conference, and when their distribution is complete. */
@NullMarked
package org.threshold.workflow.minutes.domain;

import org.jspecify.annotations.NullMarked;
