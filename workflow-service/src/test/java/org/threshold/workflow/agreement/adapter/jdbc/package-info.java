/** Tests of written agreements. */
@NullMarked
package org.threshold.workflow.agreement.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
