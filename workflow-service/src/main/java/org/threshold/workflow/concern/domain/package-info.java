/** Minor concerns, and when several of them are looked at together. */
@NullMarked
package org.threshold.workflow.concern.domain;

import org.jspecify.annotations.NullMarked;
