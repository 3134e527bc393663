/** Tests of professional challenge. */
@NullMarked
package org.threshold.workflow.challenge.domain;

import org.jspecify.annotations.NullMarked;
