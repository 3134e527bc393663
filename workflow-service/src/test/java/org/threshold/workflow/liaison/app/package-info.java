/** Tests of liaisons. */
@NullMarked
package org.threshold.workflow.liaison.app;

import org.jspecify.annotations.NullMarked;
