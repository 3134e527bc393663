/** Noticing that a conference is to be considered, and deciding it. */
@NullMarked
package org.threshold.workflow.conference.app;

import org.jspecify.annotations.NullMarked;
