/** Considering a conference, and what a decision against one needs. */
@NullMarked
package org.threshold.workflow.conference.domain;

import org.jspecify.annotations.NullMarked;
