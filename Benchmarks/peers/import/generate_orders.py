"""Write a made-up Shopify orders export of any size: 79 columns, all people and places invented.

usage: generate_orders.py LINES OUT.csv [SEED]

Like the real export: order columns only on an order's first row, quoted notes with line breaks, US
postal codes with a leading apostrophe, a time-zone offset that changes with daylight saving.
"""
import random
import sys

COLUMNS = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,"
    "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
    "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,"
    "Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
    "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
    "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,"
    "Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,"
    "Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,"
    "Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,"
    "Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,"
    "Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,"
    "Payment Terms Name,Next Payment Due At,Payment References").split(",")
SKUS = [f"DROP-{kind}-{size:02d}" for kind in ("TEE", "HOOD", "VINYL", "PRINT") for size in range(5)]
STATES = {"CA": "900", "NY": "100", "TX": "770", "FL": "331", "WA": "981", "IL": "606", "OR": "972"}
PLACE = {name: index for index, name in enumerate(COLUMNS)}


def lines(count, seed):
    """Rows as lists of cells; `count` order lines in all."""
    draw = random.Random(seed)
    written, order = 0, 1000
    while written < count:
        order += 1
        month, day = draw.randint(1, 9), draw.randint(1, 28)
        offset = "-0400" if 3 < month < 11 else "-0500"
        created = f"2026-{month:02d}-{day:02d} {draw.randint(0, 23):02d}:{draw.randint(0, 59):02d}:12 {offset}"
        state = draw.choice(list(STATES))
        for item in range(draw.choice((1, 1, 1, 2, 3))):
            cells = [""] * len(COLUMNS)

            def put(**values):
                for key, value in values.items():
                    cells[PLACE[key.replace("_", " ")]] = value
            sku = draw.choice(SKUS)
            put(Name=f"#{order}", Email=f"buyer{order}@example.com", Created_at=created, Vendor="House of Drops")
            price = f"{draw.randint(10, 90)}.00"
            put(Lineitem_quantity=str(draw.choice((1, 1, 1, 2))),
                Lineitem_name=f"Limited drop of the autumn collection, {sku} - numbered edition with certificate",
                Lineitem_price=price, Lineitem_sku=sku, Lineitem_requires_shipping="true",
                Lineitem_taxable="true", Lineitem_fulfillment_status="pending", Lineitem_discount="0.00")
            if item == 0:
                street = f"{draw.randint(1, 999)} Example Street North, Building {draw.randint(1, 40)}"
                for side in ("Billing", "Shipping"):
                    put(**{f"{side}_Name": f"Buyer {order}", f"{side}_Street": street,
                           f"{side}_Address1": street, f"{side}_Address2": f"Apartment {order % 90}", f"{side}_Company": "Example Trading Company",
                           f"{side}_City": "Sampleton",
                           f"{side}_Zip": f"'{STATES[state]}{draw.randint(0, 99):02d}",
                           f"{side}_Province": state, f"{side}_Country": "US",
                           f"{side}_Phone": "+1 555 0100", f"{side}_Province_Name": "Sample State"})
                put(Financial_Status="paid", Paid_at=created, Fulfillment_Status="unfulfilled",
                    Accepts_Marketing="no", Currency="USD", Subtotal=price, Shipping="5.00", Taxes="1.00",
                    Total=price, Discount_Amount="0.00", Shipping_Method="Standard",
                    Payment_Method="Shopify Payments", Payment_Reference=f"c{order}.1", Refunded_Amount="0.00",
                    Outstanding_Balance="0.00", Id=str(5_600_000_000_000 + order),
                    Tags="pre-order, drop" if order % 3 == 0 else "drop", Risk_Level="Low", Source="web",
                    Tax_1_Name="State Tax 6%", Tax_1_Value="1.00", Payment_ID=f"c{order}.1",
                    Payment_References=f"c{order}.1")
                if order % 4 == 0:
                    put(Notes='Please leave at "the blue door"\nthank you', Note_Attributes="gift: yes\nwrap: no")
            yield cells
            written += 1
            if written == count:
                return


def quoted(cell):
    """A cell as RFC 4180 has it."""
    if any(mark in cell for mark in ',"\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(",".join(COLUMNS) + "\n")
        for cells in lines(count, seed):
            file.write(",".join(map(quoted, cells)) + "\n")


if __name__ == "__main__":
    main()
