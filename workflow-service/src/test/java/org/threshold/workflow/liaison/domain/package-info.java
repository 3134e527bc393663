/** Tests of liaisons. */
@NullMarked
package org.threshold.workflow.liaison.domain;

import org.jspecify.annotations.NullMarked;
