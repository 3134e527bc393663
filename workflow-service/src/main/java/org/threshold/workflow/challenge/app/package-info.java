/** Raising a challenge, answering it, and moving it on when nobody answers. */
@NullMarked
package org.threshold.workflow.challenge.app;

import org.jspecify.annotations.NullMarked;
