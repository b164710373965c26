package nl.buro3.productentool.sales.order;

/**
 * Takes payments for orders. The portal knows one, {@link OnAccount}, which moves no money; whoever brings another one
 * implements this and offers it as the only bean of this type.
 */
public interface PaymentProvider {

    /** By what name the texts say how it is paid, under {@code order.payment.}; at most 20 small letters. */
    String method();

    /**
     * Begins the payment of an order, in its transaction: what it asks of others must wait until that is committed.
     *
     * @return by what the provider knows the payment; at most 60 characters
     */
    String begin(String number, OrderSums sums);
}
