/** Asking about a carer when care changes, and recording what is found. */
@NullMarked
package org.threshold.workflow.carer.app;

import org.jspecify.annotations.NullMarked;
