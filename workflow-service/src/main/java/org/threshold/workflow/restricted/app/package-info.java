/** Restricts cases, opens them in an emergency, and has each opening reviewed. */
@NullMarked
package org.threshold.workflow.restricted.app;

import org.jspecify.annotations.NullMarked;
