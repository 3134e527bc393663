/** When minor concerns are looked at together. */
@NullMarked
package org.threshold.workflow.concern.domain;

import org.jspecify.annotations.NullMarked;
