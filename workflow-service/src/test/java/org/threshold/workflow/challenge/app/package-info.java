/** Tests of professional challenge. */
@NullMarked
package org.threshold.workflow.challenge.app;

import org.jspecify.annotations.NullMarked;
