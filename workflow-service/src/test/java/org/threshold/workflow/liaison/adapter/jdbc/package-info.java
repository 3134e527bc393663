/** Tests of liaisons. */
@NullMarked
package org.threshold.workflow.liaison.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
