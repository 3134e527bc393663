/** Shows whoever is about to do a step how it is done. */
@NullMarked
package org.threshold.workflow.procedure.app;

import org.jspecify.annotations.NullMarked;
